import { builtinFiles } from '../../language/index.ts';
import type { Feature } from '../feature.ts';
import { BUILTIN, type BuiltinParams } from '../protocol.ts';

/** The text of a built-in file, so that an editor can show where a forum of the catalogue is declared. */
export function builtin(): Feature {
    return {
        capabilities: {},
        register: (connection) => {
            connection.onRequest(
                BUILTIN,
                ({ uri }: BuiltinParams): string => builtinFiles.find((file) => file.uri.toString() === uri)?.text ?? '',
            );
        },
    };
}
