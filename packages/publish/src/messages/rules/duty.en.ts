import type { dutyZh } from './duty.zh.js';
import type { RuleWords } from './rule-words.js';

/** Each rule: what it looks at, why, what to do */
export const dutyEn: Record<keyof typeof dutyZh, RuleWords> = {
	'modality-weakened': {
		looks: 'The wording binds less (应当 → 鼓励 → 可以 → 探索).',
		why: 'A duty becomes a choice.',
		fix: 'Restore the wording of the parent; where there is a basis, {accept}.',
	},
	'modality-strengthened': {
		looks: 'The wording binds more.',
		why: 'The duty is clearer.',
		fix: 'Better or unchanged for those served; check the basis and the money.',
	},
	'duty-to-option': {
		looks: 'A duty of an office becomes an option of the person.',
		why: 'What the office did by itself now waits for the person.',
		fix: 'Restore the duty of the office.',
	},
	'proactive-to-on-application': {
		looks: 'Service on its own motion becomes service on application.',
		why: 'Those most in need often do not apply.',
		fix: 'Restore the service on own motion.',
	},
	'condition-added': {
		looks: 'A condition is added.',
		why: 'It shuts out some of those entitled.',
		fix: 'Check its basis; leave it out where the parent has none.',
	},
	'condition-removed': {
		looks: 'A condition is removed.',
		why: 'The circle is wider.',
		fix: 'Better or unchanged for those served; check the basis and the money.',
	},
	'procedure-step-added': {
		looks: 'A step is added to the procedure.',
		why: 'It takes longer.',
		fix: 'Check whether the step is needed.',
	},
	'procedure-step-removed': {
		looks: 'A step is removed from the procedure.',
		why: 'It takes less time.',
		fix: 'Better or unchanged for those served; check the basis and the money.',
	},
	'timing-weakened': {
		looks: 'What is due when is weaker: 及时, 按时 or 足额 is gone, a deadline is later or gone.',
		why: 'A benefit may be late, a task put off.',
		fix: 'Put the time back; where it has to be later, name the basis.',
	},
	'timing-strengthened': {
		looks: 'What is due when is stronger: 及时, 按时 or 足额 is new, a deadline is earlier or named.',
		why: 'It is due earlier, or it is clearer when.',
		fix: 'Better or unchanged for those served; check the basis and the money.',
	},
	'option-to-duty': {
		looks: 'An option of the person becomes a duty of an office.',
		why: 'The office has to act by itself.',
		fix: 'Better or unchanged for those served; check the basis and the money.',
	},
	'vague-term-dropped': {
		looks: 'Words that leave room are gone.',
		why: 'The standard is more certain.',
		fix: 'Better or unchanged for those served; check the basis and the money.',
	},
	'duty-verb-strengthened': {
		looks: 'The verb of the duty is stronger.',
		why: 'The duty is clearer.',
		fix: 'Better or unchanged for those served; check the basis and the money.',
	},
	'clause-moved': {
		looks: 'The same words stand in the other column.',
		why: 'Nothing is lost: they moved from the target to the content, or back.',
		fix: 'Check that they mean the same there.',
	},
	'funding-source-added': {
		looks: 'A source of money is new.',
		why: 'The service is safer.',
		fix: 'Better or unchanged for those served; check the basis and the money.',
	},
	'vague-term-introduced': {
		looks: 'Words that leave room (原则上, 酌情, 适当 …).',
		why: 'The standard is uncertain.',
		fix: 'Leave them out, or say when they apply.',
	},
	'duty-verb-weakened': {
		looks: 'The verb of the duty is weaker (研究制定 → 宣传贯彻).',
		why: 'From being in charge to taking part.',
		fix: 'Check whether it is meant.',
	},
	'recognition-scope-narrowed': {
		looks: 'The scope of recognition shrinks.',
		why: 'What held in the province holds in the city only.',
		fix: 'Restore the scope of the parent.',
	},
	'recognition-scope-widened': {
		looks: 'The scope of recognition grows.',
		why: 'Easier for those served.',
		fix: 'Better or unchanged for those served; check the basis and the money.',
	},
	'clause-dropped': {
		looks: 'A clause is gone.',
		why: 'A demand of the parent may not be carried out.',
		fix: 'Check whether it belongs here.',
	},
	'clause-added': { looks: 'A clause is new.', why: 'What is new needs a basis.', fix: 'Check the basis.' },
	'department-localised': {
		looks: 'The department of this level for the same task.',
		why: 'It comes with the level.',
		fix: 'Comes with the level or the writing; nothing to do.',
	},
	'department-level-mismatch': {
		looks: 'A responsible body of a level above.',
		why: 'A document cannot give tasks to bodies above it.',
		fix: 'Name the department of this level.',
		found: '“{name}” is no body of this level.',
	},
	'department-added': {
		looks: 'A responsible body is added.',
		why: 'It should know and agree.',
		fix: 'Check who does what.',
	},
	'department-removed': {
		looks: 'A responsible body is gone.',
		why: 'Nobody may be left to do what it did.',
		fix: 'Check who does it now.',
	},
	'lead-department-changed': {
		looks: 'Another body leads.',
		why: 'It matters for coordination and review.',
		fix: 'Check whether it is meant.',
	},
	'department-unknown': {
		looks: 'A body that the vocabulary does not know.',
		why: 'Its level and task cannot be checked.',
		fix: 'Check the name; add a new body to the vocabulary.',
		found: '“{name}” is not known.',
	},
	'department-name-inconsistent': {
		looks: 'One body under two names.',
		why: 'It may be taken for two.',
		fix: 'Use one name.',
		found: '“{name}” and “{usual}” are one body.',
	},
	'funding-payer-shifted': {
		looks: 'Another level pays.',
		why: 'Whether the old money stays is not said.',
		fix: 'Say whether it stays and who bears the new part.',
	},
	'funding-level-dropped': {
		looks: 'A level that paid pays no more.',
		why: 'The others bear it alone.',
		fix: 'Restore the wording of the parent; where there is a basis, {accept}.',
	},
	'funding-source-dropped': {
		looks: 'A source of money is gone.',
		why: 'Without it the service may not last.',
		fix: 'Name the source again.',
	},
	'authority-level-dropped': {
		looks: 'A level that decided is gone.',
		why: 'It no longer decides or answers for it.',
		fix: 'Check whether it belongs here.',
	},
	'authority-level-added': {
		looks: 'A level that decides is added.',
		why: 'More levels answer for it.',
		fix: 'Check the authority.',
	},
	'division-term-localised': {
		looks: 'Terms for divisions change with the level.',
		why: 'The level itself is the same.',
		fix: 'Comes with the level or the writing; nothing to do.',
	},
	'territory-localised': {
		looks: 'The own territory changes with the level (我省 → 我市).',
		why: 'It comes with the level.',
		fix: 'Comes with the level or the writing; nothing to do.',
	},
	'service-type-changed': {
		looks: 'The service type changes.',
		why: 'Statistics and money follow the type.',
		fix: 'Check whether it is meant.',
	},
	'service-type-unknown': {
		looks: 'A service type outside those laid down.',
		why: 'The nation names three types.',
		fix: 'Use one of them.',
		found: '“{found}” is none of {known}.',
	},
};
