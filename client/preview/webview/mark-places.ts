import { placeRole } from './place-role.ts';

/** Makes every element that stands for a piece of the plan reachable by keyboard, and says what keys do there. */
export function markPlaces(root: HTMLElement): void {
    for (const place of root.querySelectorAll('[data-line]')) {
        place.setAttribute('tabindex', '0');
        place.setAttribute('aria-describedby', place.matches('svg [data-date]') ? 'page-jump page-move' : 'page-jump');
        const role = placeRole(place.localName, place.parentElement?.localName, place.getAttribute('role'));
        if (role !== null) place.setAttribute('role', role);
    }
}
