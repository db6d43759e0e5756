// SPDX-License-Identifier: Apache-2.0
/** What has to be done on a claim, by whom, until when; done, cancelled, handed over, and never forgotten. */
@NullMarked
package org.explant.task;

import org.jspecify.annotations.NullMarked;
