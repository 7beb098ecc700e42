/** Height of a sheet of paper for its width (ISO 216). */
export const sheet = Math.SQRT2;
