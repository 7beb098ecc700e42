/** Labels of hovers beside those of the views, in English: the keys of their translations. */
export const hoverTexts = {
    roles: 'Roles',
    people: 'People',
    organisation: 'Organisation',
    email: 'E-mail',
    web: 'Web',
    holds: 'Holds the roles',
    standsInFor: 'Stands in for',
    fulfilled: 'Met by',
    notShared: 'left out of the edition you share',
} as const;
