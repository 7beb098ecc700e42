import { Disposable, RelativePattern, Uri, workspace } from 'vscode';

export interface PlanWatcher {
    /** The file was written or has come (back). */
    readonly changed: () => void;
    readonly deleted: () => void;
}

/** Watches one plan on disk, also outside the workspace, where nobody else does. */
export function watchPlan(plan: Uri, { changed, deleted }: PlanWatcher): Disposable {
    if (workspace.fs.isWritableFileSystem(plan.scheme) === undefined) return new Disposable(() => {});
    // The folder with a pattern and a comparison, since a file name may itself hold the signs of a pattern.
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(plan, '..'), '*.dialog'));
    const about = (action: () => void) => (file: Uri) => {
        if (file.toString() === plan.toString()) action();
    };
    return Disposable.from(
        watcher,
        watcher.onDidCreate(about(changed)),
        watcher.onDidChange(about(changed)),
        watcher.onDidDelete(about(deleted)),
    );
}
