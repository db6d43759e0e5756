// SPDX-License-Identifier: Apache-2.0
package org.explant.diary;

import java.time.LocalDate;

/** Days, both ends included. */
record DiarySpan(LocalDate first, LocalDate last) {}
