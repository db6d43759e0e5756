// SPDX-License-Identifier: Apache-2.0
/** Organisations: each held once, with its group, its other names and the people who belong to it for a time. */
@NullMarked
package org.explant.party.organisation;

import org.jspecify.annotations.NullMarked;
