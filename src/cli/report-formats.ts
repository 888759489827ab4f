export type ReportFormat = 'table' | 'json' | 'html'

export const REPORT_FORMATS: readonly ReportFormat[] = ['table', 'json', 'html']
