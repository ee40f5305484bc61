import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/audit/explain/explain.js';
import { reportOf } from './reports.js';

const ONE_EACH = { relations: 1, consistent: 2, same: 1, consistentIf: 1, inconsistent: 1, implausible: 1, unchecked: 1, conflicts: 1 };
const MANY = { relations: 2345, consistent: 1789, same: 1234, consistentIf: 1001, inconsistent: 1002, implausible: 1003, unchecked: 1004, conflicts: 1005 };

describe('the summary', () => {
  it('counts in the singular and in the plural', () => {
    expect(explain(reportOf({ summary: ONE_EACH }))).toEqual([
      'Of 1 relation between the figures, 1 agrees as printed, 1 only within rounding, and 1 only under an assumption about trailing zeros.',
      '1 does not agree, 1 is possible but unlikely, and 1 could not be checked, for too little is printed.',
      '1 place is worth a look.',
    ]);
    expect(explain(reportOf({ summary: MANY }))).toEqual([
      'Of 2345 relations between the figures, 1234 agree as printed, 555 only within rounding, and 1001 only under an assumption about trailing zeros.',
      '1002 do not agree, 1003 are possible but unlikely, and 1004 could not be checked, for too little is printed.',
      '1005 places are worth a look.',
    ]);
    expect(explain(reportOf({}))).toEqual([
      'Of 0 relations between the figures, 0 agree as printed, 0 only within rounding, and 0 only under an assumption about trailing zeros.',
      '0 do not agree, 0 are possible but unlikely, and 0 could not be checked, for too little is printed.',
      'No figures were found that contradict each other.',
    ]);
  });

  it('says the same in Vietnamese', () => {
    expect(explain(reportOf({ summary: MANY }), 'vi')).toEqual([
      'Trong 2.345 quan hệ giữa các số liệu: 1.234 khớp như in, 555 khớp trong phạm vi làm tròn, 1.001 khớp nếu các số 0 ở cuối là do làm tròn.',
      '1.002 chưa khớp, 1.003 có thể khớp nhưng ít khả năng, 1.004 chưa đủ số liệu để đối chiếu.',
      'Có 1.005 chỗ đề nghị rà soát.',
    ]);
    expect(explain(reportOf({}), 'vi').at(-1)).toBe('Chưa thấy số liệu nào mâu thuẫn với nhau.');
  });

  it('cannot be changed, like all that is explained', () => {
    expect(Object.isFrozen(explain(reportOf({})))).toBe(true);
  });
});
