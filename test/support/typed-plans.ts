import { readdirSync, readFileSync } from 'node:fs';
import { root } from './source-files.ts';

/** The plans that are typed: each with those that stand beside it, since it may import them. */
export interface TypedPlan {
    readonly name: string;
    readonly files: Readonly<Record<string, string>>;
}

/** Every plan of a folder and of the folders in it. */
export function typedPlans(folder: string): readonly TypedPlan[] {
    const entries = readdirSync(new URL(folder, root), { withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.dialog')).map(({ name }) => name);
    const files = Object.fromEntries(names.map((name) => [name, readFileSync(new URL(`${folder}/${name}`, root), 'utf8')]));
    const isFamily = Object.values(files).some((text) => /^(?:import|importera) /m.test(text));
    return [
        ...names.map((name) => ({ name, files: isFamily ? files : { [name]: files[name] ?? '' } })),
        ...entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => typedPlans(`${folder}/${name}`)),
    ];
}
