// SPDX-License-Identifier: Apache-2.0
/** What a result, an image, a score or a revision sets off under the guidance in force. */
@NullMarked
package org.explant.monitoring.trigger;

import org.jspecify.annotations.NullMarked;
