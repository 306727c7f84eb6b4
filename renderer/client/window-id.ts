/** Names this window among the windows of one session, so that it can tell its own changes from others'. */
export const windowId = crypto.randomUUID();
