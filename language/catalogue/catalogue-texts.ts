import catalogue from './sweden.dialog';

/** What the catalogue's comments tell of a forum or a medium, each in one line: unlike a plan's comments, they are ours to translate. */
export const catalogueTexts: readonly string[] = [...catalogue.matchAll(/((?:^\/\/ .*\r?\n)+)(?:forum|channel) /gm)].map(
    ([, comment = '']) =>
        comment
            .replace(/^\/\/ /gm, '')
            .trim()
            .replace(/\r?\n/g, ' '),
);
