interface StartingProps {
  readonly error: string | null;
  readonly onRetry: () => void;
}

/** The page before its story is there, and where the story did not come. */
export function Starting({ error, onRetry }: StartingProps) {
  return (
    <div className="app-starting">
      <header className="app-header">
        <a className="app-wordmark" href="./">
          Démarche
        </a>
      </header>
      <main className="app-starting-main">
        {error === null ? (
          <p role="status">Loading the story …</p>
        ) : (
          <div role="alert">
            <h1>The story could not be loaded</h1>
            <p>{error}</p>
            <button type="button" className="app-button app-button-strong" onClick={onRetry}>
              Try again
            </button>
          </div>
        )}
      </main>
    </div>
  );
}
