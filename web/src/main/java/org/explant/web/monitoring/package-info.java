// SPDX-License-Identifier: Apache-2.0
/** Monitoring on screen and over REST: the alerts, and what each hip should have had and is due. */
@NullMarked
package org.explant.web.monitoring;

import org.jspecify.annotations.NullMarked;
