// @ts-check

/** The reports of examples/reports/ that come with the page; the first is shown. */
export const REPORTS = /** @type {const} */ (['bac-giang-2023', 'vietnam-2023']);
