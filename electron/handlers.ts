import { askForAttachment } from './services/attachment-bytes.ts';
import { beginAttachment, cancelAttachment, finishAttachment } from './services/attachments.ts';
import { listAudit, verifyAudit } from './services/audit-read.ts';
import { createCase } from './services/cases-create.ts';
import { beforeFixing, checkCase, fixDecision } from './services/cases-decide.ts';
import { dumpCase } from './services/cases-dump.ts';
import { importCase } from './services/cases-import.ts';
import { getCaseHistory } from './services/cases-history.ts';
import { findCase, getCase, getRecord, listCases, openCase, searchCases } from './services/cases-read.ts';
import { joinReports, splitReports } from './services/cases-reports.ts';
import { exportDocuments } from './services/documents-export.ts';
import { printDocument } from './services/documents-print.ts';
import {
  listDocuments,
  markDocumentReady,
  previewDocument,
  revokeDocumentReady,
} from './services/documents.ts';
import { listPassed, passFinding, takeUpFinding } from './services/findings-pass.ts';
import { addRecord } from './services/records-add.ts';
import { moveRecord } from './services/records-move.ts';
import { removeRecord, restoreRecord } from './services/records-remove.ts';
import { revealIdentity } from './services/records-reveal.ts';
import { saveBlocks } from './services/records-save-blocks.ts';
import { setField } from './services/records-set-field.ts';
import { confirmRecovery, createSession, pendingSheet } from './services/session-create.ts';
import { inspectPlace, listPlaces, sessionState } from './services/session-state.ts';
import {
  addSessionUser,
  changeSessionPassphrase,
  discardDemo,
  listSessionUsers,
  lockSession,
  recoverSession,
  noteWindow,
  touchSession,
  unlockSession,
} from './services/session-unlock.ts';
import { findCaseTraces } from './services/settings-case-traces.ts';
import { getSettings, setSetting } from './services/settings.ts';
import { listSimilarCases } from './services/similar-cases.ts';
import { listToday } from './services/today.ts';
import type { Handlers } from './workbench/handlers.ts';

/** Every procedure of the contract and the service that answers it. */
export const handlers: Handlers = {
  'session.state': sessionState,
  'session.places': listPlaces,
  'session.inspect': inspectPlace,
  'session.create': createSession,
  'session.confirmRecovery': confirmRecovery,
  'session.recoverySheet': pendingSheet,
  'session.unlock': unlockSession,
  'session.recover': recoverSession,
  'session.addUser': addSessionUser,
  'session.changePassphrase': changeSessionPassphrase,
  'session.users': listSessionUsers,
  'session.lock': lockSession,
  'session.discardDemo': discardDemo,
  'session.window': noteWindow,
  'session.touch': touchSession,
  'cases.list': listCases,
  'cases.search': searchCases,
  'cases.similar': listSimilarCases,
  'cases.find': findCase,
  'cases.create': createCase,
  'cases.open': openCase,
  'cases.get': getCase,
  'cases.history': getCaseHistory,
  'cases.record': getRecord,
  'cases.check': checkCase,
  'cases.beforeFixing': beforeFixing,
  'cases.fixDecision': fixDecision,
  'cases.joinReports': joinReports,
  'cases.splitReports': splitReports,
  'cases.import': importCase,
  'cases.dump': dumpCase,
  'findings.passed': listPassed,
  'findings.pass': passFinding,
  'findings.takeUp': takeUpFinding,
  'records.add': addRecord,
  'records.remove': removeRecord,
  'records.restore': restoreRecord,
  'records.move': moveRecord,
  'records.setField': setField,
  'records.saveBlocks': saveBlocks,
  'records.reveal': revealIdentity,
  'documents.list': listDocuments,
  'documents.preview': previewDocument,
  'documents.markReady': markDocumentReady,
  'documents.revokeReady': revokeDocumentReady,
  'documents.export': exportDocuments,
  'documents.print': printDocument,
  'attachments.begin': beginAttachment,
  'attachments.finish': finishAttachment,
  'attachments.ask': askForAttachment,
  'attachments.cancel': cancelAttachment,
  'settings.get': getSettings,
  'settings.set': setSetting,
  'settings.caseTraces': findCaseTraces,
  'today.list': listToday,
  'audit.list': listAudit,
  'audit.verify': verifyAudit,
};
