import { expect, it } from 'vitest';
import { holesIn } from '../../scripts/audit-report.ts';

it('An audit counts what is high or critical', () => {
  const vulnerabilities = { info: 1, low: 2, moderate: 4, high: 8, critical: 16, total: 31 };
  expect(holesIn(JSON.stringify({ auditReportVersion: 2, metadata: { vulnerabilities } }))).toBe(24);
});

it.each([
  '',
  '<html>',
  '{"message":"405 Method Not Allowed","error":{"summary":"","detail":""}}',
  '{"metadata":{}}',
])('An audit that is no report counts nothing: %j', report => {
  expect(holesIn(report)).toBeNull();
});
