// SPDX-License-Identifier: Apache-2.0
package org.explant.alert.digest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a day's alerts were put together for somebody: which stretch of time, never what was found in it. */
@Entity
@Immutable
@Table(name = "alert_digest")
class AlertDigest {
    @Id
    @Column(name = "digest_id")
    private UUID digestId;

    @Column(name = "account_id")
    private UUID account;

    @Column(name = "digest_day")
    private LocalDate digestDay;

    @Column(name = "told_after")
    private Instant toldAfter;

    @Column(name = "told_upto")
    private Instant toldUpto;

    @SuppressWarnings("NullAway.Init")
    protected AlertDigest() {}
}
