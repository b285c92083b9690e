export { ForeignPage, type ForeignPageProps } from './ForeignPage.tsx';
export { ProblemReport, problemCounts } from './ProblemReport.tsx';
export { Studio, type StudioProps } from './Studio.tsx';
