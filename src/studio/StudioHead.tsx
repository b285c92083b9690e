/** The head of the studio's page. `onOther` puts the story away for another; the story below then has a head of its own. */
export function StudioHead({ onOther }: { readonly onOther: (() => void) | null }) {
  const Element = onOther ? 'div' : 'header';
  return (
    <Element className="app-header">
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
    </Element>
  );
}
