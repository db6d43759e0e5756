// SPDX-License-Identifier: Apache-2.0
/** What a person sees first: numbers from every feature, and the list behind each. */
@NullMarked
package org.explant.overview;

import org.jspecify.annotations.NullMarked;
