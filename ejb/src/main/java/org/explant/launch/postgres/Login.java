// SPDX-License-Identifier: Apache-2.0
package org.explant.launch.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Who connects to which database.
 *
 * @param url a JDBC address of PostgreSQL
 */
public record Login(String url, String user, Secret password) {
    /** The same database by another role. */
    public Login as(String otherUser, Secret otherPassword) {
        return new Login(url, otherUser, otherPassword);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password.value());
    }
}
