// SPDX-License-Identifier: Apache-2.0
/**
 * Guidance that people edit: {@code GuidanceDrafts} keeps drafts with every edition, {@code GuidanceReleases} releases and
 * withdraws them by four eyes, {@code GuidanceInForce} is what the engine uses from then on.
 */
@NullMarked
package org.explant.monitoring.edition;

import org.jspecify.annotations.NullMarked;
