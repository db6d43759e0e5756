// SPDX-License-Identifier: Apache-2.0
package org.explant.demo;

import java.time.LocalDate;

/** A claim reached a stage on a day; the first move of every claim is its enquiry. */
public record DemoMove(LocalDate on, String stage, String reason) {}
