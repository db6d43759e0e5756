// SPDX-License-Identifier: Apache-2.0
/** Undertakings: promises that bind the firm or bind another towards it, until they are discharged. */
@NullMarked
package org.explant.undertaking;

import org.jspecify.annotations.NullMarked;
