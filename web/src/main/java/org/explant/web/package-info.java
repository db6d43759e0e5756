// SPDX-License-Identifier: Apache-2.0
/** Translation between people or programs and the work; here what screens and REST share. */
@NullMarked
package org.explant.web;

import org.jspecify.annotations.NullMarked;
