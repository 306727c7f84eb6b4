/** The only messages between the window and the main process. */
export const channels = {
  call: 'workbench:call',
  event: 'workbench:event',
  save: 'workbench:save',
  pick: 'workbench:pick',
} as const;
