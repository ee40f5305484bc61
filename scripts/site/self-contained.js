// @ts-check
import { Converter, PageEvent } from 'typedoc';

/**
 * Keeps the site within its folder, so that it reads the same from a disk without a network.
 *
 * - Where a symbol is defined is a text, not a link into a repository.
 * - Icons are taken from the page itself, into which `assets/icons.js` puts them all. A browser refuses to take them out
 *   of another file of a disk.
 *
 * @param {import('typedoc').Application} app
 */
export function selfContained(app) {
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const reflection of Object.values(project.reflections)) {
      if (!reflection.isDeclaration() && !reflection.isSignature()) continue;
      for (const source of reflection.sources ?? []) delete source.url;
    }
  });
  app.renderer.on(PageEvent.END, (page) => {
    page.contents &&= page.contents.replaceAll(/<use href="[^"#]*icons\.svg#/g, '<use href="#');
  });
}
