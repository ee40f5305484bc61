// @ts-check

/**
 * Takes files that are dropped anywhere on the page. While one is held over it, the body says so to the style sheet.
 *
 * @param {(file: File) => void} take
 */
export function takeDroppedFiles(take) {
  const { body } = document;
  let depth = 0;
  /** @param {DragEvent} event */
  const holdsFile = (event) => event.dataTransfer?.types.includes('Files') ?? false;

  document.addEventListener('dragenter', (event) => {
    if (holdsFile(event)) body.dataset['dropping'] = String((depth += 1) > 0);
  });
  document.addEventListener('dragleave', (event) => {
    if (holdsFile(event) && (depth -= 1) <= 0) delete body.dataset['dropping'];
  });
  document.addEventListener('dragover', (event) => {
    if (holdsFile(event)) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    depth = 0;
    delete body.dataset['dropping'];
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) take(file);
  });
}
