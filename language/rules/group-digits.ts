/** A whole number as plans write it: 48 000 000. */
export function groupDigits(number: number): string {
    return String(number).replace(/\B(?=(\d{3})+$)/g, ' ');
}
