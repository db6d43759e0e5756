// SPDX-License-Identifier: Apache-2.0
/**
 * What {@code ./explant} does outside the server: settings, processes, first passwords, the archive. It runs in a JVM
 * of its own, from {@code launcher/lib}, and is never used inside the server.
 */
@NullMarked
package org.explant.launch;

import org.jspecify.annotations.NullMarked;
