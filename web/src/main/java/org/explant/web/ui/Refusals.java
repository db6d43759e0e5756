// SPDX-License-Identifier: Apache-2.0
package org.explant.web.ui;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.explant.access.NotSignedIn;
import org.explant.claim.duplicate.LikelyDuplicates;
import org.explant.shared.NotFound;
import org.explant.shared.RuleBroken;
import org.explant.web.Faults;
import org.explant.web.Sentences;
import org.explant.web.merge.AlikeView;

/**
 * The one place where a screen answers what went wrong: a refusal is said on the screen that asked, with all that was
 * typed; what is not there or not allowed goes to its page; a fault is logged once under the number that is shown.
 */
final class Refusals extends ExceptionHandlerWrapper {
    private static final Logger LOG = Logger.getLogger(Refusals.class.getName());

    Refusals(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var faces = FacesContext.getCurrentInstance();
        var queued = getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            var thrown = queued.next().getContext().getException();
            queued.remove();
            if (!faces.getResponseComplete()) answer(faces, Faults.beneath(thrown));
        }
    }

    private static void answer(FacesContext faces, Throwable thrown) {
        switch (thrown) {
            case ViewExpiredException old -> again(faces);
            case NotFound missing -> send(faces, HttpServletResponse.SC_NOT_FOUND);
            case NotSignedIn nobody -> again(faces);
            case EJBAccessException barred -> send(faces, HttpServletResponse.SC_FORBIDDEN);
            case LikelyDuplicates alike -> ask(faces, alike);
            case RuleBroken broken -> refuse(faces, Sentences.of(broken));
            case OptimisticLockException stale -> refuse(faces, Sentences.format("frame.changed"));
            case ConstraintViolationException invalid -> refuse(faces, sentences(invalid));
            default -> fault(faces, thrown);
        }
    }

    /** Said on the screen that asked; where a mere address asked, there is no such page. */
    private static void refuse(FacesContext faces, String sentence) {
        if (!faces.isPostback()) {
            send(faces, HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Notices.refused(sentence);
        faces.validationFailed();
        faces.renderResponse();
    }

    /** Who is alike is shown where somebody was to be entered. */
    private static void ask(FacesContext faces, LikelyDuplicates alike) {
        CDI.current().select(AlikeView.class).get().ask(alike.candidates());
        refuse(faces, Sentences.of(alike));
    }

    private static String sentences(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(ConstraintViolation::getMessage)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** The page is loaded afresh; whoever is no longer signed in is asked to on the way. */
    private static void again(FacesContext faces) {
        Notices.warn("frame.expired");
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        var query = request.getQueryString();
        redirect(faces, request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    private static void fault(FacesContext faces, Throwable thrown) {
        var reference = Faults.reference();
        LOG.log(Level.SEVERE, "Fault " + reference, thrown);
        faces.getExternalContext().getRequestMap().put(ErrorView.REFERENCE, reference);
        send(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    /** An answer to a script cannot carry a page: the browser is sent to it. */
    private static void send(FacesContext faces, int status) {
        var external = faces.getExternalContext();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            var reference = external.getRequestMap().getOrDefault(ErrorView.REFERENCE, "");
            redirect(
                    faces,
                    external.getRequestContextPath() + "/error.xhtml?status=" + status + "&reference=" + reference);
            return;
        }
        try {
            external.responseSendError(status, null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static void redirect(FacesContext faces, String address) {
        try {
            faces.getExternalContext().redirect(address);
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }
}
