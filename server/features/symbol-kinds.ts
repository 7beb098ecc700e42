import { SymbolKind } from 'vscode-languageserver';

/** How an editor pictures what a plan declares, by the type of node. */
export const symbolKinds: Readonly<Record<string, SymbolKind>> = {
    Organisation: SymbolKind.Module,
    Role: SymbolKind.Interface,
    Person: SymbolKind.Variable,
    Forum: SymbolKind.Package,
    Channel: SymbolKind.Package,
    Deal: SymbolKind.Class,
    Phase: SymbolKind.Namespace,
    Dialogue: SymbolKind.Event,
    Governance: SymbolKind.Struct,
    Requirement: SymbolKind.Property,
    Level: SymbolKind.Enum,
    Meeting: SymbolKind.Event,
    Held: SymbolKind.Constant,
};
