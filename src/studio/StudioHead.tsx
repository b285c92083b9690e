/** The head of the studio's page. `onOther` puts the story away for another. */
export function StudioHead({ onOther }: { readonly onOther: (() => void) | null }) {
  return (
    <header className="app-header">
      <a className="app-wordmark" href="../">
        Démarche
      </a>
      <p className="app-title">Studio</p>
      {onOther && (
        <div className="app-tools">
          <button type="button" className="app-button" onClick={onOther}>
            Another story
          </button>
        </div>
      )}
    </header>
  );
}
