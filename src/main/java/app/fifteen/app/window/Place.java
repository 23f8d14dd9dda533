package app.fifteen.app.window;

import app.fifteen.desktop.client.Shown;
import app.fifteen.kernel.ComplaintId;
import app.fifteen.kernel.RequestId;

/**
 * Where somebody was, for making the same desk again.
 *
 * @param screen which of the sidebar's, from 0
 * @param request selected in the inbox; null for none
 * @param shown whose page is open among the clients; null for nobody's
 * @param complaint whose case is open; null for none
 * @param wizard the complaint that is being worked on; null for none
 * @param settingsTab which of them, from 0
 */
record Place(
    int screen, RequestId request, Shown shown, ComplaintId complaint, ComplaintId wizard, int settingsTab) {}
