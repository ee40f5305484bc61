import type { FigureDetails, PrintedFigure } from '../schema/figure.js';

/** A printed figure with what is said of it; of a literal alone nothing more is said. */
export function detailsOf(figure: PrintedFigure): FigureDetails {
  return typeof figure === 'string' ? { literal: figure } : figure;
}
