/** Printed by `npm run types`. */
export interface paths {
    "/agreements/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The texts in force now, by kind. */
        get: operations["getAgreementsCurrent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One text, also an earlier version. */
        get: operations["getAgreementsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/candidates/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a session; the cookie is HttpOnly and lasts eight hours. */
        post: operations["postCandidatesLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/candidates/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the session of this browser. */
        post: operations["postCandidatesLogout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/candidates/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The account of the session, numbers masked; null without one. */
        get: operations["getCandidatesMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/candidates/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes an account: person, login, records and consents. */
        post: operations["postCandidatesRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/captcha": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A proof-of-work challenge; how it is solved stands below. */
        get: operations["getCaptcha"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/codes/{table}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One code table of the forms: codes with their names in both languages, in their order. */
        get: operations["getCodesTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrollments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts an enrollment for an exam in a province. */
        post: operations["postEnrollments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrollments/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The enrollments of the candidate, the latest change first. */
        get: operations["getEnrollmentsMine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrollments/review-queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The enrollments that wait for a decision of the asker, oldest first, page by page. */
        get: operations["getEnrollmentsReviewQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrollments/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves an enrollment on the revision that was read. */
        post: operations["postEnrollmentsIdApprove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrollments/{id}/cancel-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks the gateway to close the payment that is under way. */
        post: operations["postEnrollmentsIdCancelPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrollments/{id}/case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything the review desk shows of one enrollment; the look is recorded. */
        get: operations["getEnrollmentsIdCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrollments/{id}/check-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks the gateway now what became of the payment. */
        post: operations["postEnrollmentsIdCheckPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrollments/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms the enrollment as the second page showed it, by its digest. */
        post: operations["postEnrollmentsIdConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrollments/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lines of the second confirmation, with the digest that confirms them. */
        get: operations["getEnrollmentsIdConfirmation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrollments/{id}/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a saved or rejected enrollment for changes. */
        post: operations["postEnrollmentsIdEdit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrollments/{id}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The answers of the form as they are kept. */
        get: operations["getEnrollmentsIdForm"];
        /** Keeps the half-filled form of a draft. */
        put: operations["putEnrollmentsIdForm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrollments/{id}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a payment with a gateway and says where its cashier is. */
        post: operations["postEnrollmentsIdPay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrollments/{id}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The portrait of an enrollment; the look is recorded. */
        get: operations["getEnrollmentsIdPhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrollments/{id}/pledge.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pledge, as a PDF. */
        get: operations["getEnrollmentsIdPledgePdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrollments/{id}/registration-form.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Registration form, as a PDF. */
        get: operations["getEnrollmentsIdRegistrationFormPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrollments/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rejects an enrollment with its reasons. */
        post: operations["postEnrollmentsIdReject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrollments/{id}/resubmit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a returned enrollment to review again. */
        post: operations["postEnrollmentsIdResubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrollments/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Returns an enrollment for correction, with its reasons and a due time. */
        post: operations["postEnrollmentsIdReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrollments/{id}/save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Saves the whole form and the answer to the pledge. */
        post: operations["postEnrollmentsIdSave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrollments/{id}/settle-onsite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records money taken at the counter, by the number of its receipt. */
        post: operations["postEnrollmentsIdSettleOnsite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrollments/{id}/ticket.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Admission ticket, as a PDF. */
        get: operations["getEnrollmentsIdTicketPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrollments/{id}/unconfirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a confirmation back. */
        post: operations["postEnrollmentsIdUnconfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrollments/{id}/view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One enrollment: state, what may be done now and why not, history, fee, papers. */
        get: operations["getEnrollmentsIdView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrollments/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the enrollment up. */
        post: operations["postEnrollmentsIdWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The published exams, the first to close first; of one year, of one code, or with one of their windows open. */
        get: operations["getExams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One published exam: what may be chosen, by whom, and when. */
        get: operations["getExamsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exams/{id}/arrange-tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Arranges the next 500 seats of an exam in a province. */
        post: operations["postExamsIdArrangeTickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The published notices, pinned ones first; of one exam or one province. */
        get: operations["getNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One published notice. */
        get: operations["getNoticesId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The platform's clock, by which every window opens and closes. */
        get: operations["getNow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This API as an OpenAPI 3.1 document: every door with its bodies, answers and refusals. */
        get: operations["getOpenapiJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/callback/{gateway}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where a gateway reports a payment, in its own words and with its own signature; answered in its own words. */
        post: operations["postPaymentsCallbackGateway"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the portrait, once, and again after a refusal: JPEG or PNG, at most 2 MB; it is cut to 295 × 413. */
        post: operations["postPhotos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/photos/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether there is a portrait, and whether it was accepted. */
        get: operations["getPhotosMine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/photos/mine/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The portrait itself. */
        get: operations["getPhotosMineImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/photos/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The photos that wait for a decision of the asker, oldest first, page by page. */
        get: operations["getPhotosQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/photos/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves a photo. */
        post: operations["postPhotosIdApprove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/photos/{id}/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One photo that waits or was judged; the look is recorded. */
        get: operations["getPhotosIdImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/photos/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuses a photo with its reason; the candidate may send another. */
        post: operations["postPhotosIdReject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provinces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The 32 provinces with their offices and values. */
        get: operations["getProvinces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provinces/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One province. */
        get: operations["getProvincesId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/review-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The review points, of one province. */
        get: operations["getReviewPoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/review-points/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One review point. */
        get: operations["getReviewPointsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/cashier.css": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The style of the practice cashier. */
        get: operations["getSandboxCashierCss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/cashier/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The page of the practice cashier. */
        get: operations["getSandboxCashierNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/cashier/{number}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Goes away from the practice cashier. */
        post: operations["postSandboxCashierNumberCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/cashier/{number}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pays at the practice cashier. */
        post: operations["postSandboxCashierNumberPay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sandbox/cashier/{number}/pay-silently": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pays at the practice cashier, whose word gets lost. */
        post: operations["postSandboxCashierNumberPaySilently"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scores/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The scores of one person in one exam, by name and ID number or ticket number. */
        post: operations["postScoresLookup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The panel's login. */
        post: operations["postStaffLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The panel's logout. */
        post: operations["postStaffLogout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is logged in at the panel. */
        get: operations["getStaffMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stuck-work/{id}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes stuck work due at once; for system administrators. */
        post: operations["postStuckWorkIdAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The admission ticket as a PDF, by exam, province, ID document and name. */
        post: operations["postTicketsLookup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ExamsDocument: {
            id: string;
            name: string;
            shortName: string;
            code: string;
            year: number;
            /** @enum {string} */
            status: "draft" | "published";
            authority?: string | null;
            registrationOpensAt: string;
            registrationClosesAt: string;
            paymentOpensAt: string;
            paymentClosesAt: string;
            ticketOpensAt?: string | null;
            ticketClosesAt?: string | null;
            scoresPublishedAt?: string | null;
            levels: {
                code: string;
                name: string;
                subjectNumbers: number[];
                isExempt?: boolean | null;
                validityYears?: number | null;
                id?: string | null;
            }[];
            specialties: {
                code: string;
                name: string;
                id?: string | null;
            }[];
            subjects: {
                number: number;
                name: string;
                /** @enum {string} */
                type: "objective" | "subjective" | "mixed";
                fullMark: number;
                passMark: number;
                startsAt: string;
                endsAt: string;
                id?: string | null;
            }[];
            conditions?: {
                level: string;
                text: string;
                basis?: string | null;
                educationMinRank?: number | null;
                degreeMin?: string | null;
                majorClass?: string | null;
                yearsRelevant?: number | null;
                yearsTotal?: number | null;
                requires?: string[] | null;
                id?: string | null;
            }[] | null;
            updatedAt: string;
            createdAt: string;
        };
        ProvincesDocument: {
            id: string;
            code: string;
            prefix: string;
            slug: string;
            name: string;
            shortName: string;
            order: number;
            office: string;
            address?: string | null;
            phones?: {
                label: string;
                number: string;
                hours?: string | null;
                id?: string | null;
            }[] | null;
            /** @enum {string} */
            changeRule: "never_after_confirm" | "until_review" | "until_payment";
            /** @enum {string} */
            reviewRoute: "automatic" | "online" | "onsite";
            paymentChannels: ("online" | "onsite")[];
            objectiveFeeInFen: number;
            subjectiveFeeInFen: number;
            /** @description Change it with the values above */
            policyVersion: string;
            updatedAt: string;
            createdAt: string;
        };
        ReviewPointsDocument: {
            id: string;
            province: string | components["schemas"]["ProvincesDocument"];
            city: string;
            name: string;
            address: string;
            phone: string;
            updatedAt: string;
            createdAt: string;
        };
        NoticesDocument: {
            id: string;
            title: string;
            publishedAt: string;
            isPinned?: boolean | null;
            exam?: (string | null) | components["schemas"]["ExamsDocument"];
            province?: (string | null) | components["schemas"]["ProvincesDocument"];
            body: {
                root: {
                    type: string;
                    children: ({
                        type: string;
                        version: number;
                    } & {
                        [key: string]: unknown;
                    })[];
                    direction: ("ltr" | "rtl") | null;
                    /** @enum {string} */
                    format: "left" | "start" | "center" | "right" | "end" | "justify" | "";
                    indent: number;
                    version: number;
                };
            };
            updatedAt: string;
            createdAt: string;
        };
        AgreementsDocument: {
            id: string;
            /** @enum {string} */
            kind: "agreement" | "registration_notice" | "pledge_notice" | "exam_notice" | "pledge";
            version: string;
            title: string;
            effectiveAt: string;
            body: {
                root: {
                    type: string;
                    children: ({
                        type: string;
                        version: number;
                    } & {
                        [key: string]: unknown;
                    })[];
                    direction: ("ltr" | "rtl") | null;
                    /** @enum {string} */
                    format: "left" | "start" | "center" | "right" | "end" | "justify" | "";
                    indent: number;
                    version: number;
                };
            };
            updatedAt: string;
            createdAt: string;
        };
        Refusal: {
            /** @enum {string} */
            code: "NOT_LOGGED_IN" | "LOGIN_FAILED" | "ACCOUNT_LOCKED" | "NOT_ALLOWED" | "FOREIGN_ORIGIN" | "NOT_FOUND" | "TOO_MANY_REQUESTS" | "TOO_BUSY" | "NO_SPACE" | "REHEARSAL_ONLY" | "BAD_REQUEST" | "BODY_TOO_LARGE" | "METHOD_NOT_ALLOWED" | "WRONG_CONTENT_TYPE" | "FORM_INVALID" | "FIELD_REQUIRED" | "FIELD_TOO_LONG" | "FIELD_INVALID" | "CAPTCHA_FAILED" | "CAPTCHA_USED" | "IDEMPOTENCY_KEY_REUSED" | "USERNAME_INVALID" | "USERNAME_TAKEN" | "PASSWORD_WEAK" | "PASSWORD_MISMATCH" | "NAME_INVALID" | "ID_NUMBER_INVALID" | "ID_NUMBER_OF_OTHER_TYPE" | "ID_NUMBER_OLD" | "PHONE_INVALID" | "PHONE_TAKEN" | "EMAIL_INVALID" | "YEAR_MONTH_INVALID" | "EDUCATION_REQUIRED" | "SECOND_ENTRY_DIFFERS" | "PERSON_ALREADY_REGISTERED" | "ID_NUMBER_EXISTS" | "AGREEMENT_NOT_ACCEPTED" | "AGREEMENT_OUTDATED" | "PHOTO_UNREADABLE" | "PHOTO_TOO_SMALL" | "PHOTO_TOO_LARGE" | "PHOTO_WRONG_FORMAT" | "PHOTO_WRONG_SHAPE" | "PHOTO_LIGHT" | "PHOTO_ALREADY_UPLOADED" | "PHOTO_MISSING" | "PHOTO_PENDING" | "PHOTO_REJECTED" | "PHOTO_DECIDED" | "PHOTO_REASON_REQUIRED" | "IDENTITY_FAILED" | "EDUCATION_FAILED" | "ALREADY_ENROLLED" | "EXAM_NOT_OPEN_YET" | "EXAM_CLOSED" | "MOVE_NOT_LEGAL" | "REVISION_CHANGED" | "LEVEL_UNKNOWN" | "SPECIALTY_UNKNOWN" | "SUBJECTS_WRONG" | "REVIEW_POINT_UNKNOWN" | "PROVINCE_UNKNOWN" | "EXAM_UNKNOWN" | "CONDITIONS_UNMET" | "CONDITION_EDUCATION" | "CONDITION_DEGREE" | "CONDITION_MAJOR" | "CONDITION_YEARS_RELEVANT" | "CONDITION_YEARS_TOTAL" | "PLEDGE_UNANSWERED" | "DIGEST_CHANGED" | "CHANGE_NOT_ALLOWED" | "REVIEW_REASON_REQUIRED" | "RETURN_ITEMS_REQUIRED" | "RETURN_DUE_IN_PAST" | "RESUBMIT_OVERDUE" | "PAYMENT_NOT_OPEN_YET" | "PAYMENT_CLOSED" | "PAYMENT_IN_PROGRESS" | "RECEIPT_USED" | "CHANNEL_NOT_ALLOWED" | "GATEWAY_UNAVAILABLE" | "NOT_PAID" | "DOCUMENT_NOT_READY" | "TICKET_NOT_OPEN" | "TICKET_NOT_ARRANGED" | "SCORES_NOT_PUBLISHED" | "LOOKUP_NOTHING" | "PROVINCE_REFUSED";
            sentence: string;
            facts: {
                [key: string]: string | number | boolean | string[];
            };
            problems?: {
                field: string;
                /** @enum {string} */
                code: "NOT_LOGGED_IN" | "LOGIN_FAILED" | "ACCOUNT_LOCKED" | "NOT_ALLOWED" | "FOREIGN_ORIGIN" | "NOT_FOUND" | "TOO_MANY_REQUESTS" | "TOO_BUSY" | "NO_SPACE" | "REHEARSAL_ONLY" | "BAD_REQUEST" | "BODY_TOO_LARGE" | "METHOD_NOT_ALLOWED" | "WRONG_CONTENT_TYPE" | "FORM_INVALID" | "FIELD_REQUIRED" | "FIELD_TOO_LONG" | "FIELD_INVALID" | "CAPTCHA_FAILED" | "CAPTCHA_USED" | "IDEMPOTENCY_KEY_REUSED" | "USERNAME_INVALID" | "USERNAME_TAKEN" | "PASSWORD_WEAK" | "PASSWORD_MISMATCH" | "NAME_INVALID" | "ID_NUMBER_INVALID" | "ID_NUMBER_OF_OTHER_TYPE" | "ID_NUMBER_OLD" | "PHONE_INVALID" | "PHONE_TAKEN" | "EMAIL_INVALID" | "YEAR_MONTH_INVALID" | "EDUCATION_REQUIRED" | "SECOND_ENTRY_DIFFERS" | "PERSON_ALREADY_REGISTERED" | "ID_NUMBER_EXISTS" | "AGREEMENT_NOT_ACCEPTED" | "AGREEMENT_OUTDATED" | "PHOTO_UNREADABLE" | "PHOTO_TOO_SMALL" | "PHOTO_TOO_LARGE" | "PHOTO_WRONG_FORMAT" | "PHOTO_WRONG_SHAPE" | "PHOTO_LIGHT" | "PHOTO_ALREADY_UPLOADED" | "PHOTO_MISSING" | "PHOTO_PENDING" | "PHOTO_REJECTED" | "PHOTO_DECIDED" | "PHOTO_REASON_REQUIRED" | "IDENTITY_FAILED" | "EDUCATION_FAILED" | "ALREADY_ENROLLED" | "EXAM_NOT_OPEN_YET" | "EXAM_CLOSED" | "MOVE_NOT_LEGAL" | "REVISION_CHANGED" | "LEVEL_UNKNOWN" | "SPECIALTY_UNKNOWN" | "SUBJECTS_WRONG" | "REVIEW_POINT_UNKNOWN" | "PROVINCE_UNKNOWN" | "EXAM_UNKNOWN" | "CONDITIONS_UNMET" | "CONDITION_EDUCATION" | "CONDITION_DEGREE" | "CONDITION_MAJOR" | "CONDITION_YEARS_RELEVANT" | "CONDITION_YEARS_TOTAL" | "PLEDGE_UNANSWERED" | "DIGEST_CHANGED" | "CHANGE_NOT_ALLOWED" | "REVIEW_REASON_REQUIRED" | "RETURN_ITEMS_REQUIRED" | "RETURN_DUE_IN_PAST" | "RESUBMIT_OVERDUE" | "PAYMENT_NOT_OPEN_YET" | "PAYMENT_CLOSED" | "PAYMENT_IN_PROGRESS" | "RECEIPT_USED" | "CHANNEL_NOT_ALLOWED" | "GATEWAY_UNAVAILABLE" | "NOT_PAID" | "DOCUMENT_NOT_READY" | "TICKET_NOT_OPEN" | "TICKET_NOT_ARRANGED" | "SCORES_NOT_PUBLISHED" | "LOOKUP_NOTHING" | "PROVINCE_REFUSED";
                sentence: string;
                facts?: {
                    [key: string]: string | number | boolean | string[];
                };
            }[];
            requestId?: string;
        } & {
            [key: string]: unknown;
        };
        Account: {
            /** Format: uuid */
            id: string;
            username: string;
            name: string;
            idType: string;
            idNumberMasked?: string | null;
            phoneMasked?: string | null;
            email: string;
            further: {
                name: string;
                label: string;
                value: string;
            }[];
            /** @enum {string} */
            identity: "pending" | "passed" | "failed" | "manual" | "unavailable";
            identityLabel: string;
            identityReason: string | null;
            /** @enum {string} */
            education: "pending" | "passed" | "failed" | "manual" | "unavailable";
            educationLabel: string;
            educationReason: string | null;
            /** @enum {string} */
            photo: "none" | "pending" | "approved" | "rejected";
            photoLabel: string;
            educations: {
                /** Format: uuid */
                id: string;
                certificateNumber: string;
                school: string;
                major: string;
                level: string;
                mode?: string | null;
                completedOn: string;
                /** @enum {string} */
                verification: "pending" | "passed" | "failed" | "manual" | "unavailable";
                verificationLabel: string;
                reason: string | null;
            }[];
            degrees: {
                /** Format: uuid */
                id: string;
                certificateNumber: string;
                school: string;
                major: string;
                level: string;
                mode?: string | null;
                completedOn: string;
                /** @enum {string} */
                verification: "pending" | "passed" | "failed" | "manual" | "unavailable";
                verificationLabel: string;
                reason: string | null;
            }[];
        };
        CaptchaChallenge: {
            parameters: {
                /** @constant */
                algorithm: "PBKDF2/SHA-256";
                cost: number;
                expiresAt: number;
                keyLength: number;
                keyPrefix: string;
                nonce: string;
                salt: string;
            };
            signature: string;
        };
        CodeTable: {
            codes: {
                code: string;
                zh: string;
                en: string;
            }[];
        };
        EnrollmentView: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "draft" | "saved" | "verifying" | "in_review" | "returned" | "rejected" | "approved" | "paying" | "paid" | "withdrawn" | "lapsed" | "voided";
            stateLabel: string;
            revision: number;
            exam: {
                /** Format: uuid */
                id: string;
                name: string;
                year: number;
            };
            province: {
                /** Format: uuid */
                id: string;
                code: string;
                name: string;
                office: string;
                phones: {
                    label: string;
                    number: string;
                    hours?: string | null;
                }[];
            };
            level: string | null;
            specialty: string | null;
            subjects: string[];
            steps: {
                /** @enum {string} */
                key: "fill" | "pledge" | "confirm" | "review" | "pay" | "ticket";
                label: string;
                /** @enum {string} */
                status: "done" | "current" | "todo";
            }[];
            next: components["schemas"]["Next"];
            actions: components["schemas"]["ActionView"][];
            timeline: components["schemas"]["TimelineEntry"][];
            facets: components["schemas"]["Facets"];
            fee: {
                totalInFen: number;
                lines: {
                    label: string;
                    amountInFen: number;
                }[];
            } | null;
            gateways: {
                code: string;
                label: string;
            }[];
            attempt: {
                /** @enum {string} */
                state: "created" | "submitted" | "succeeded" | "failed" | "closed" | "unknown";
                merchantOrderNumber: string;
                gateway: string;
                gatewayLabel: string;
                /** @enum {string} */
                kind: "online" | "onsite";
                redirectTo: string | null;
                closesAt: string | null;
                look: {
                    /** @enum {string} */
                    answer: "succeeded" | "failed" | "closed" | "pending" | "unknown";
                    label: string;
                    /** Format: date-time */
                    at: string;
                } | null;
            } | null;
            documents: {
                /** @enum {string} */
                kind: "registration-form" | "pledge" | "ticket";
                label: string;
                href: string;
                available: boolean;
                reason?: string | null;
            }[];
        };
        Next: {
            action: ("start" | "save" | "edit" | "confirm" | "pass" | "route" | "approve" | "return" | "reject" | "resubmit" | "unconfirm" | "pay" | "attemptClosed" | "settle" | "waive" | "withdraw" | "lapse" | "extend" | "void") | null;
            sentence: string;
            dueAt: string | null;
        };
        ActionView: {
            /** @enum {string} */
            action: "start" | "save" | "edit" | "confirm" | "pass" | "route" | "approve" | "return" | "reject" | "resubmit" | "unconfirm" | "pay" | "attemptClosed" | "settle" | "waive" | "withdraw" | "lapse" | "extend" | "void";
            label: string;
            allowed: boolean;
            primary: boolean;
            refusals: components["schemas"]["RefusalView"][];
        };
        RefusalView: {
            /** @enum {string} */
            code: "NOT_LOGGED_IN" | "LOGIN_FAILED" | "ACCOUNT_LOCKED" | "NOT_ALLOWED" | "FOREIGN_ORIGIN" | "NOT_FOUND" | "TOO_MANY_REQUESTS" | "TOO_BUSY" | "NO_SPACE" | "REHEARSAL_ONLY" | "BAD_REQUEST" | "BODY_TOO_LARGE" | "METHOD_NOT_ALLOWED" | "WRONG_CONTENT_TYPE" | "FORM_INVALID" | "FIELD_REQUIRED" | "FIELD_TOO_LONG" | "FIELD_INVALID" | "CAPTCHA_FAILED" | "CAPTCHA_USED" | "IDEMPOTENCY_KEY_REUSED" | "USERNAME_INVALID" | "USERNAME_TAKEN" | "PASSWORD_WEAK" | "PASSWORD_MISMATCH" | "NAME_INVALID" | "ID_NUMBER_INVALID" | "ID_NUMBER_OF_OTHER_TYPE" | "ID_NUMBER_OLD" | "PHONE_INVALID" | "PHONE_TAKEN" | "EMAIL_INVALID" | "YEAR_MONTH_INVALID" | "EDUCATION_REQUIRED" | "SECOND_ENTRY_DIFFERS" | "PERSON_ALREADY_REGISTERED" | "ID_NUMBER_EXISTS" | "AGREEMENT_NOT_ACCEPTED" | "AGREEMENT_OUTDATED" | "PHOTO_UNREADABLE" | "PHOTO_TOO_SMALL" | "PHOTO_TOO_LARGE" | "PHOTO_WRONG_FORMAT" | "PHOTO_WRONG_SHAPE" | "PHOTO_LIGHT" | "PHOTO_ALREADY_UPLOADED" | "PHOTO_MISSING" | "PHOTO_PENDING" | "PHOTO_REJECTED" | "PHOTO_DECIDED" | "PHOTO_REASON_REQUIRED" | "IDENTITY_FAILED" | "EDUCATION_FAILED" | "ALREADY_ENROLLED" | "EXAM_NOT_OPEN_YET" | "EXAM_CLOSED" | "MOVE_NOT_LEGAL" | "REVISION_CHANGED" | "LEVEL_UNKNOWN" | "SPECIALTY_UNKNOWN" | "SUBJECTS_WRONG" | "REVIEW_POINT_UNKNOWN" | "PROVINCE_UNKNOWN" | "EXAM_UNKNOWN" | "CONDITIONS_UNMET" | "CONDITION_EDUCATION" | "CONDITION_DEGREE" | "CONDITION_MAJOR" | "CONDITION_YEARS_RELEVANT" | "CONDITION_YEARS_TOTAL" | "PLEDGE_UNANSWERED" | "DIGEST_CHANGED" | "CHANGE_NOT_ALLOWED" | "REVIEW_REASON_REQUIRED" | "RETURN_ITEMS_REQUIRED" | "RETURN_DUE_IN_PAST" | "RESUBMIT_OVERDUE" | "PAYMENT_NOT_OPEN_YET" | "PAYMENT_CLOSED" | "PAYMENT_IN_PROGRESS" | "RECEIPT_USED" | "CHANNEL_NOT_ALLOWED" | "GATEWAY_UNAVAILABLE" | "NOT_PAID" | "DOCUMENT_NOT_READY" | "TICKET_NOT_OPEN" | "TICKET_NOT_ARRANGED" | "SCORES_NOT_PUBLISHED" | "LOOKUP_NOTHING" | "PROVINCE_REFUSED";
            sentence: string;
            facts: {
                [key: string]: string | number | boolean | string[];
            };
        };
        TimelineEntry: {
            /** Format: date-time */
            at: string;
            sentence: string;
            by: string;
            note?: string | null;
            reasons?: string[];
        };
        Facets: {
            identity: {
                /** @enum {string} */
                state: "pending" | "passed" | "failed" | "manual" | "unavailable";
                label: string;
            };
            education: {
                /** @enum {string} */
                state: "pending" | "passed" | "failed" | "manual" | "unavailable";
                label: string;
            };
            photo: {
                /** @enum {string} */
                state: "none" | "pending" | "approved" | "rejected";
                label: string;
            };
            pledge: {
                /** @enum {string} */
                state: "unsigned" | "signed" | "declined" | "withdrawn" | "not_applicable";
                label: string;
            };
        };
        EnrollmentLine: {
            /** Format: uuid */
            id: string;
            exam: {
                /** Format: uuid */
                id: string;
                name: string;
                year: number;
            };
            province: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            /** @enum {string} */
            state: "draft" | "saved" | "verifying" | "in_review" | "returned" | "rejected" | "approved" | "paying" | "paid" | "withdrawn" | "lapsed" | "voided";
            stateLabel: string;
            next: components["schemas"]["Next"];
        };
        ReviewQueue: {
            items: {
                /** Format: uuid */
                id: string;
                name: string;
                exam: string;
                province: string;
                reviewPoint: string | null;
                route: string;
                /** Format: date-time */
                confirmedAt: string;
            }[];
            next: string | null;
            total: number;
        };
        Moved: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "draft" | "saved" | "verifying" | "in_review" | "returned" | "rejected" | "approved" | "paying" | "paid" | "withdrawn" | "lapsed" | "voided";
            revision: number;
        };
        ReviewCase: {
            /** Format: uuid */
            id: string;
            revision: number;
            /** @enum {string} */
            state: "draft" | "saved" | "verifying" | "in_review" | "returned" | "rejected" | "approved" | "paying" | "paid" | "withdrawn" | "lapsed" | "voided";
            stateLabel: string;
            /** Format: date-time */
            now: string;
            candidate: {
                /** Format: uuid */
                id: string;
                name: string;
            };
            exam: string;
            province: string;
            choice: string;
            confirmedAt: string | null;
            route: string | null;
            causes: string[];
            facets: components["schemas"]["Facets"];
            pledgeSignedAt: string | null;
            photo: string | null;
            declared: {
                key: string;
                title: string;
                values: {
                    label: string;
                    value: string;
                    differs?: boolean;
                }[];
                verification: {
                    state: string;
                    label: string;
                    reason: string | null;
                };
            }[];
            form: {
                label: string;
                value: string;
                differs?: boolean;
            }[];
            timeline: components["schemas"]["TimelineEntry"][];
            feeInFen: number | null;
            actions: ("approve" | "return" | "reject" | "settle-onsite")[];
            counters: {
                code: string;
                label: string;
            }[];
        };
        ConfirmationView: {
            lines: {
                label: string;
                value: string;
            }[];
            digest: string;
        };
        PaymentStart: {
            view: components["schemas"]["EnrollmentView"];
            redirectTo: string | null;
        };
        PhotoView: {
            /** @enum {string} */
            state: "none" | "pending" | "approved" | "rejected";
            label: string;
            reason: string | null;
            canUpload: boolean;
        };
        PhotoQueue: {
            items: {
                /** Format: uuid */
                id: string;
                name: string;
                /** Format: date-time */
                uploadedAt: string;
            }[];
            next: string | null;
        };
        ScoreReport: {
            exam: string;
            year: number;
            name: string;
            scores: {
                subject: string;
                mark: number | null;
                passMark: number;
                /** @enum {string} */
                result: "passed" | "failed" | "absent";
                resultLabel: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAgreementsCurrent: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "agreement" | "registration_notice" | "pledge_notice" | "exam_notice" | "pledge";
                            version: string;
                            title: string;
                            body: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    getAgreementsId: {
        parameters: {
            query?: {
                depth?: string;
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As the collection agreements is read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementsDocument"];
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    postCandidatesLogin: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    username?: string;
                    password?: string;
                    captcha?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        candidate: components["schemas"]["Account"] | null;
                    };
                };
            };
            /** @description BAD_REQUEST, FORM_INVALID, CAPTCHA_FAILED, CAPTCHA_USED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST" | "FORM_INVALID" | "CAPTCHA_FAILED" | "CAPTCHA_USED";
                    };
                };
            };
            /** @description LOGIN_FAILED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "LOGIN_FAILED";
                    };
                };
            };
            /** @description FOREIGN_ORIGIN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "FOREIGN_ORIGIN";
                    };
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description WRONG_CONTENT_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "WRONG_CONTENT_TYPE";
                    };
                };
            };
            /** @description TOO_MANY_REQUESTS, ACCOUNT_LOCKED */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_MANY_REQUESTS" | "ACCOUNT_LOCKED";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    postCandidatesLogout: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        candidate: components["schemas"]["Account"] | null;
                    };
                };
            };
            /** @description BAD_REQUEST, FORM_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST" | "FORM_INVALID";
                    };
                };
            };
            /** @description FOREIGN_ORIGIN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "FOREIGN_ORIGIN";
                    };
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description WRONG_CONTENT_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "WRONG_CONTENT_TYPE";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    getCandidatesMe: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        candidate: components["schemas"]["Account"] | null;
                    };
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    postCandidatesRegister: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    accepted?: {
                        agreement?: string;
                        registration_notice?: string;
                        pledge_notice?: string;
                        exam_notice?: string;
                    };
                    username?: string;
                    password?: string;
                    passwordRepeat?: string;
                    name?: string;
                    idType?: string;
                    idNumber?: string;
                    phone?: string;
                    email?: string;
                    recoveryQuestion?: string;
                    recoveryAnswer?: string;
                    educations?: {
                        certificateNumber?: string;
                        school?: string;
                        major?: string;
                        completedOn?: string;
                        level?: string;
                        mode?: string;
                    }[];
                    degrees?: {
                        certificateNumber?: string;
                        school?: string;
                        major?: string;
                        level?: string;
                        completedOn?: string;
                    }[];
                    again?: {
                        name?: string;
                        idType?: string;
                        idNumber?: string;
                    };
                    acknowledgedIdNumber?: boolean;
                    captcha?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        username: string;
                    };
                };
            };
            /** @description BAD_REQUEST, FORM_INVALID, CAPTCHA_FAILED, CAPTCHA_USED, AGREEMENT_NOT_ACCEPTED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST" | "FORM_INVALID" | "CAPTCHA_FAILED" | "CAPTCHA_USED" | "AGREEMENT_NOT_ACCEPTED";
                    };
                };
            };
            /** @description FOREIGN_ORIGIN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "FOREIGN_ORIGIN";
                    };
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, AGREEMENT_OUTDATED, PERSON_ALREADY_REGISTERED, USERNAME_TAKEN, PHONE_TAKEN, ID_NUMBER_EXISTS */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "AGREEMENT_OUTDATED" | "PERSON_ALREADY_REGISTERED" | "USERNAME_TAKEN" | "PHONE_TAKEN" | "ID_NUMBER_EXISTS";
                    };
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description WRONG_CONTENT_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "WRONG_CONTENT_TYPE";
                    };
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_MANY_REQUESTS";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    getCaptcha: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaptchaChallenge"];
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_MANY_REQUESTS";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    getCodesTable: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                table: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeTable"];
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    postEnrollments: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    exam?: string;
                    province?: string;
                    accepted?: {
                        agreement?: string;
                        registration_notice?: string;
                        pledge_notice?: string;
                        exam_notice?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentView"];
                };
            };
            /** @description BAD_REQUEST, FORM_INVALID, EXAM_UNKNOWN, PROVINCE_UNKNOWN, AGREEMENT_NOT_ACCEPTED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST" | "FORM_INVALID" | "EXAM_UNKNOWN" | "PROVINCE_UNKNOWN" | "AGREEMENT_NOT_ACCEPTED";
                    };
                };
            };
            /** @description NOT_LOGGED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_LOGGED_IN";
                    };
                };
            };
            /** @description FOREIGN_ORIGIN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "FOREIGN_ORIGIN";
                    };
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, EXAM_NOT_OPEN_YET, EXAM_CLOSED, IDENTITY_FAILED, AGREEMENT_OUTDATED, ALREADY_ENROLLED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "EXAM_NOT_OPEN_YET" | "EXAM_CLOSED" | "IDENTITY_FAILED" | "AGREEMENT_OUTDATED" | "ALREADY_ENROLLED";
                    };
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description WRONG_CONTENT_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "WRONG_CONTENT_TYPE";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    getEnrollmentsMine: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        enrollments: components["schemas"]["EnrollmentLine"][];
                    };
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description NOT_LOGGED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_LOGGED_IN";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    getEnrollmentsReviewQueue: {
        parameters: {
            query?: {
                after?: string;
                limit?: string;
                exam?: string;
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewQueue"];
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    postEnrollmentsIdApprove: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    revision?: number;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Moved"];
                };
            };
            /** @description BAD_REQUEST, FORM_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST" | "FORM_INVALID";
                    };
                };
            };
            /** @description FOREIGN_ORIGIN, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "FOREIGN_ORIGIN" | "NOT_ALLOWED";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, MOVE_NOT_LEGAL, REVISION_CHANGED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "MOVE_NOT_LEGAL" | "REVISION_CHANGED";
                    };
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description WRONG_CONTENT_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "WRONG_CONTENT_TYPE";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    postEnrollmentsIdCancelPayment: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentView"];
                };
            };
            /** @description BAD_REQUEST, FORM_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST" | "FORM_INVALID";
                    };
                };
            };
            /** @description NOT_LOGGED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_LOGGED_IN";
                    };
                };
            };
            /** @description FOREIGN_ORIGIN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "FOREIGN_ORIGIN";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description WRONG_CONTENT_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "WRONG_CONTENT_TYPE";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    getEnrollmentsIdCase: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewCase"];
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    postEnrollmentsIdCheckPayment: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentView"];
                };
            };
            /** @description BAD_REQUEST, FORM_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST" | "FORM_INVALID";
                    };
                };
            };
            /** @description NOT_LOGGED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_LOGGED_IN";
                    };
                };
            };
            /** @description FOREIGN_ORIGIN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "FOREIGN_ORIGIN";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description WRONG_CONTENT_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "WRONG_CONTENT_TYPE";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    postEnrollmentsIdConfirm: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    digest?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentView"];
                };
            };
            /** @description BAD_REQUEST, FORM_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST" | "FORM_INVALID";
                    };
                };
            };
            /** @description NOT_LOGGED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_LOGGED_IN";
                    };
                };
            };
            /** @description FOREIGN_ORIGIN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "FOREIGN_ORIGIN";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, MOVE_NOT_LEGAL, DIGEST_CHANGED, EXAM_CLOSED, IDENTITY_FAILED, EDUCATION_FAILED, PHOTO_MISSING, PHOTO_PENDING, PHOTO_REJECTED, PROVINCE_REFUSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "MOVE_NOT_LEGAL" | "DIGEST_CHANGED" | "EXAM_CLOSED" | "IDENTITY_FAILED" | "EDUCATION_FAILED" | "PHOTO_MISSING" | "PHOTO_PENDING" | "PHOTO_REJECTED" | "PROVINCE_REFUSED";
                    };
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description WRONG_CONTENT_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "WRONG_CONTENT_TYPE";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    getEnrollmentsIdConfirmation: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmationView"];
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description NOT_LOGGED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_LOGGED_IN";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    postEnrollmentsIdEdit: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentView"];
                };
            };
            /** @description BAD_REQUEST, FORM_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST" | "FORM_INVALID";
                    };
                };
            };
            /** @description NOT_LOGGED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_LOGGED_IN";
                    };
                };
            };
            /** @description FOREIGN_ORIGIN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "FOREIGN_ORIGIN";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, MOVE_NOT_LEGAL, EXAM_CLOSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "MOVE_NOT_LEGAL" | "EXAM_CLOSED";
                    };
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description WRONG_CONTENT_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "WRONG_CONTENT_TYPE";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    getEnrollmentsIdForm: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        form: {
                            [key: string]: string | number | boolean | null | number[];
                        };
                    };
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description NOT_LOGGED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_LOGGED_IN";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    putEnrollmentsIdForm: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    form?: {
                        [key: string]: string | number | boolean | null | number[];
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        form: {
                            [key: string]: string | number | boolean | null | number[];
                        };
                    };
                };
            };
            /** @description BAD_REQUEST, FORM_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST" | "FORM_INVALID";
                    };
                };
            };
            /** @description NOT_LOGGED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_LOGGED_IN";
                    };
                };
            };
            /** @description FOREIGN_ORIGIN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "FOREIGN_ORIGIN";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description MOVE_NOT_LEGAL */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "MOVE_NOT_LEGAL";
                    };
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description WRONG_CONTENT_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "WRONG_CONTENT_TYPE";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    postEnrollmentsIdPay: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    gateway?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentStart"];
                };
            };
            /** @description BAD_REQUEST, FORM_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST" | "FORM_INVALID";
                    };
                };
            };
            /** @description NOT_LOGGED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_LOGGED_IN";
                    };
                };
            };
            /** @description FOREIGN_ORIGIN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "FOREIGN_ORIGIN";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, MOVE_NOT_LEGAL, CHANNEL_NOT_ALLOWED, PAYMENT_IN_PROGRESS, PAYMENT_NOT_OPEN_YET, PAYMENT_CLOSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "MOVE_NOT_LEGAL" | "CHANNEL_NOT_ALLOWED" | "PAYMENT_IN_PROGRESS" | "PAYMENT_NOT_OPEN_YET" | "PAYMENT_CLOSED";
                    };
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description WRONG_CONTENT_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "WRONG_CONTENT_TYPE";
                    };
                };
            };
            /** @description TOO_BUSY, GATEWAY_UNAVAILABLE */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY" | "GATEWAY_UNAVAILABLE";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    getEnrollmentsIdPhoto: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    getEnrollmentsIdPledgePdf: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description BAD_REQUEST, PLEDGE_UNANSWERED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST" | "PLEDGE_UNANSWERED";
                    };
                };
            };
            /** @description NOT_LOGGED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_LOGGED_IN";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    getEnrollmentsIdRegistrationFormPdf: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description NOT_LOGGED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_LOGGED_IN";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description DOCUMENT_NOT_READY */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "DOCUMENT_NOT_READY";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    postEnrollmentsIdReject: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    revision?: number;
                    reasons?: {
                        reason?: string;
                        text?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Moved"];
                };
            };
            /** @description BAD_REQUEST, FORM_INVALID, REVIEW_REASON_REQUIRED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST" | "FORM_INVALID" | "REVIEW_REASON_REQUIRED";
                    };
                };
            };
            /** @description FOREIGN_ORIGIN, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "FOREIGN_ORIGIN" | "NOT_ALLOWED";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, MOVE_NOT_LEGAL, REVISION_CHANGED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "MOVE_NOT_LEGAL" | "REVISION_CHANGED";
                    };
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description WRONG_CONTENT_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "WRONG_CONTENT_TYPE";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    postEnrollmentsIdResubmit: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentView"];
                };
            };
            /** @description BAD_REQUEST, FORM_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST" | "FORM_INVALID";
                    };
                };
            };
            /** @description NOT_LOGGED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_LOGGED_IN";
                    };
                };
            };
            /** @description FOREIGN_ORIGIN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "FOREIGN_ORIGIN";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, MOVE_NOT_LEGAL, RESUBMIT_OVERDUE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "MOVE_NOT_LEGAL" | "RESUBMIT_OVERDUE";
                    };
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description WRONG_CONTENT_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "WRONG_CONTENT_TYPE";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    postEnrollmentsIdReturn: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    revision?: number;
                    items?: {
                        reason?: string;
                        text?: string;
                    }[];
                    dueAt?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Moved"];
                };
            };
            /** @description BAD_REQUEST, FORM_INVALID, RETURN_ITEMS_REQUIRED, RETURN_DUE_IN_PAST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST" | "FORM_INVALID" | "RETURN_ITEMS_REQUIRED" | "RETURN_DUE_IN_PAST";
                    };
                };
            };
            /** @description FOREIGN_ORIGIN, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "FOREIGN_ORIGIN" | "NOT_ALLOWED";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, MOVE_NOT_LEGAL, REVISION_CHANGED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "MOVE_NOT_LEGAL" | "REVISION_CHANGED";
                    };
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description WRONG_CONTENT_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "WRONG_CONTENT_TYPE";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    postEnrollmentsIdSave: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    form?: {
                        [key: string]: string | number | boolean | null | number[];
                    };
                    pledge?: string;
                    captcha?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentView"];
                };
            };
            /** @description BAD_REQUEST, FORM_INVALID, CAPTCHA_FAILED, CAPTCHA_USED, PLEDGE_UNANSWERED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST" | "FORM_INVALID" | "CAPTCHA_FAILED" | "CAPTCHA_USED" | "PLEDGE_UNANSWERED";
                    };
                };
            };
            /** @description NOT_LOGGED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_LOGGED_IN";
                    };
                };
            };
            /** @description FOREIGN_ORIGIN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "FOREIGN_ORIGIN";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, MOVE_NOT_LEGAL, CONDITIONS_UNMET, EXAM_CLOSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "MOVE_NOT_LEGAL" | "CONDITIONS_UNMET" | "EXAM_CLOSED";
                    };
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description WRONG_CONTENT_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "WRONG_CONTENT_TYPE";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    postEnrollmentsIdSettleOnsite: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    receiptNumber?: string;
                    gateway?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Moved"];
                };
            };
            /** @description BAD_REQUEST, FORM_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST" | "FORM_INVALID";
                    };
                };
            };
            /** @description FOREIGN_ORIGIN, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "FOREIGN_ORIGIN" | "NOT_ALLOWED";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, MOVE_NOT_LEGAL, CHANNEL_NOT_ALLOWED, RECEIPT_USED, PAYMENT_IN_PROGRESS, PAYMENT_NOT_OPEN_YET, PAYMENT_CLOSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "MOVE_NOT_LEGAL" | "CHANNEL_NOT_ALLOWED" | "RECEIPT_USED" | "PAYMENT_IN_PROGRESS" | "PAYMENT_NOT_OPEN_YET" | "PAYMENT_CLOSED";
                    };
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description WRONG_CONTENT_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "WRONG_CONTENT_TYPE";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    getEnrollmentsIdTicketPdf: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description NOT_LOGGED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_LOGGED_IN";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description NOT_PAID, TICKET_NOT_ARRANGED, TICKET_NOT_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_PAID" | "TICKET_NOT_ARRANGED" | "TICKET_NOT_OPEN";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    postEnrollmentsIdUnconfirm: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentView"];
                };
            };
            /** @description BAD_REQUEST, FORM_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST" | "FORM_INVALID";
                    };
                };
            };
            /** @description NOT_LOGGED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_LOGGED_IN";
                    };
                };
            };
            /** @description FOREIGN_ORIGIN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "FOREIGN_ORIGIN";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, MOVE_NOT_LEGAL, CHANGE_NOT_ALLOWED, EXAM_CLOSED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "MOVE_NOT_LEGAL" | "CHANGE_NOT_ALLOWED" | "EXAM_CLOSED";
                    };
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description WRONG_CONTENT_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "WRONG_CONTENT_TYPE";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    getEnrollmentsIdView: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentView"];
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description NOT_LOGGED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_LOGGED_IN";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    postEnrollmentsIdWithdraw: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrollmentView"];
                };
            };
            /** @description BAD_REQUEST, FORM_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST" | "FORM_INVALID";
                    };
                };
            };
            /** @description NOT_LOGGED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_LOGGED_IN";
                    };
                };
            };
            /** @description FOREIGN_ORIGIN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "FOREIGN_ORIGIN";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, MOVE_NOT_LEGAL */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "MOVE_NOT_LEGAL";
                    };
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description WRONG_CONTENT_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "WRONG_CONTENT_TYPE";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    getExams: {
        parameters: {
            query?: {
                limit?: string;
                page?: string;
                depth?: string;
                lang?: "zh" | "en";
                "where[year][equals]"?: string;
                "where[code][equals]"?: string;
                open?: "registration" | "payment" | "ticket";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As the collection exams is read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        docs: components["schemas"]["ExamsDocument"][];
                        totalDocs: number;
                        limit: number;
                        totalPages: number;
                        page: number;
                        pagingCounter: number;
                        hasPrevPage: boolean;
                        hasNextPage: boolean;
                        prevPage?: number | null;
                        nextPage?: number | null;
                    };
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    getExamsId: {
        parameters: {
            query?: {
                depth?: string;
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As the collection exams is read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamsDocument"];
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    postExamsIdArrangeTickets: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    province?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        arranged: number;
                        total: number;
                    };
                };
            };
            /** @description BAD_REQUEST, FORM_INVALID, PROVINCE_UNKNOWN */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST" | "FORM_INVALID" | "PROVINCE_UNKNOWN";
                    };
                };
            };
            /** @description FOREIGN_ORIGIN, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "FOREIGN_ORIGIN" | "NOT_ALLOWED";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description WRONG_CONTENT_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "WRONG_CONTENT_TYPE";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    getNotices: {
        parameters: {
            query?: {
                limit?: string;
                page?: string;
                depth?: string;
                lang?: "zh" | "en";
                "where[exam][equals]"?: string;
                "where[province][equals]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As the collection notices is read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        docs: components["schemas"]["NoticesDocument"][];
                        totalDocs: number;
                        limit: number;
                        totalPages: number;
                        page: number;
                        pagingCounter: number;
                        hasPrevPage: boolean;
                        hasNextPage: boolean;
                        prevPage?: number | null;
                        nextPage?: number | null;
                    };
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    getNoticesId: {
        parameters: {
            query?: {
                depth?: string;
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As the collection notices is read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticesDocument"];
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    getNow: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        now: string;
                    };
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    getOpenapiJson: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    postPaymentsCallbackGateway: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gateway: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "*/*": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description FOREIGN_ORIGIN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "FOREIGN_ORIGIN";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description WRONG_CONTENT_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "WRONG_CONTENT_TYPE";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    postPhotos: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoView"];
                };
            };
            /** @description BAD_REQUEST, PHOTO_UNREADABLE, PHOTO_TOO_SMALL, PHOTO_WRONG_SHAPE, PHOTO_LIGHT */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST" | "PHOTO_UNREADABLE" | "PHOTO_TOO_SMALL" | "PHOTO_WRONG_SHAPE" | "PHOTO_LIGHT";
                    };
                };
            };
            /** @description NOT_LOGGED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_LOGGED_IN";
                    };
                };
            };
            /** @description FOREIGN_ORIGIN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "FOREIGN_ORIGIN";
                    };
                };
            };
            /** @description IDEMPOTENCY_KEY_REUSED, PHOTO_ALREADY_UPLOADED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "IDEMPOTENCY_KEY_REUSED" | "PHOTO_ALREADY_UPLOADED";
                    };
                };
            };
            /** @description PHOTO_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "PHOTO_TOO_LARGE";
                    };
                };
            };
            /** @description PHOTO_WRONG_FORMAT, WRONG_CONTENT_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "PHOTO_WRONG_FORMAT" | "WRONG_CONTENT_TYPE";
                    };
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_MANY_REQUESTS";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    getPhotosMine: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoView"];
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description NOT_LOGGED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_LOGGED_IN";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    getPhotosMineImage: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description NOT_LOGGED_IN */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_LOGGED_IN";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    getPhotosQueue: {
        parameters: {
            query?: {
                after?: string;
                limit?: string;
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoQueue"];
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    postPhotosIdApprove: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        state: "none" | "pending" | "approved" | "rejected";
                    };
                };
            };
            /** @description BAD_REQUEST, FORM_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST" | "FORM_INVALID";
                    };
                };
            };
            /** @description FOREIGN_ORIGIN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "FOREIGN_ORIGIN";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description PHOTO_DECIDED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "PHOTO_DECIDED";
                    };
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description WRONG_CONTENT_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "WRONG_CONTENT_TYPE";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    getPhotosIdImage: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    postPhotosIdReject: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    reason?: string;
                    text?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        state: "none" | "pending" | "approved" | "rejected";
                    };
                };
            };
            /** @description BAD_REQUEST, FORM_INVALID, PHOTO_REASON_REQUIRED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST" | "FORM_INVALID" | "PHOTO_REASON_REQUIRED";
                    };
                };
            };
            /** @description FOREIGN_ORIGIN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "FOREIGN_ORIGIN";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description PHOTO_DECIDED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "PHOTO_DECIDED";
                    };
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description WRONG_CONTENT_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "WRONG_CONTENT_TYPE";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    getProvinces: {
        parameters: {
            query?: {
                limit?: string;
                page?: string;
                depth?: string;
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As the collection provinces is read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        docs: components["schemas"]["ProvincesDocument"][];
                        totalDocs: number;
                        limit: number;
                        totalPages: number;
                        page: number;
                        pagingCounter: number;
                        hasPrevPage: boolean;
                        hasNextPage: boolean;
                        prevPage?: number | null;
                        nextPage?: number | null;
                    };
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    getProvincesId: {
        parameters: {
            query?: {
                depth?: string;
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As the collection provinces is read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvincesDocument"];
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    getReviewPoints: {
        parameters: {
            query?: {
                limit?: string;
                page?: string;
                depth?: string;
                lang?: "zh" | "en";
                "where[province][equals]"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As the collection review-points is read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        docs: components["schemas"]["ReviewPointsDocument"][];
                        totalDocs: number;
                        limit: number;
                        totalPages: number;
                        page: number;
                        pagingCounter: number;
                        hasPrevPage: boolean;
                        hasNextPage: boolean;
                        prevPage?: number | null;
                        nextPage?: number | null;
                    };
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    getReviewPointsId: {
        parameters: {
            query?: {
                depth?: string;
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As the collection review-points is read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewPointsDocument"];
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    getSandboxCashierCss: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/css; charset=utf-8": string;
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    getSandboxCashierNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    postSandboxCashierNumberCancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": Record<string, never>;
            };
        };
        responses: {
            /** @description See Other */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description BAD_REQUEST, FORM_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST" | "FORM_INVALID";
                    };
                };
            };
            /** @description FOREIGN_ORIGIN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "FOREIGN_ORIGIN";
                    };
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description WRONG_CONTENT_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "WRONG_CONTENT_TYPE";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    postSandboxCashierNumberPay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": Record<string, never>;
            };
        };
        responses: {
            /** @description See Other */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description BAD_REQUEST, FORM_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST" | "FORM_INVALID";
                    };
                };
            };
            /** @description FOREIGN_ORIGIN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "FOREIGN_ORIGIN";
                    };
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description WRONG_CONTENT_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "WRONG_CONTENT_TYPE";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    postSandboxCashierNumberPaySilently: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": Record<string, never>;
            };
        };
        responses: {
            /** @description See Other */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description BAD_REQUEST, FORM_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST" | "FORM_INVALID";
                    };
                };
            };
            /** @description FOREIGN_ORIGIN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "FOREIGN_ORIGIN";
                    };
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description WRONG_CONTENT_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "WRONG_CONTENT_TYPE";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    postScoresLookup: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    exam?: string;
                    name?: string;
                    idNumber?: string;
                    ticketNumber?: string;
                    captcha?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreReport"];
                };
            };
            /** @description BAD_REQUEST, FORM_INVALID, CAPTCHA_FAILED, CAPTCHA_USED, EXAM_UNKNOWN */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST" | "FORM_INVALID" | "CAPTCHA_FAILED" | "CAPTCHA_USED" | "EXAM_UNKNOWN";
                    };
                };
            };
            /** @description FOREIGN_ORIGIN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "FOREIGN_ORIGIN";
                    };
                };
            };
            /** @description LOOKUP_NOTHING */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "LOOKUP_NOTHING";
                    };
                };
            };
            /** @description SCORES_NOT_PUBLISHED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "SCORES_NOT_PUBLISHED";
                    };
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description WRONG_CONTENT_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "WRONG_CONTENT_TYPE";
                    };
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_MANY_REQUESTS";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    postStaffLogin: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
                depth?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description FOREIGN_ORIGIN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "FOREIGN_ORIGIN";
                    };
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description WRONG_CONTENT_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "WRONG_CONTENT_TYPE";
                    };
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_MANY_REQUESTS";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    postStaffLogout: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
                allSessions?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description FOREIGN_ORIGIN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "FOREIGN_ORIGIN";
                    };
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description WRONG_CONTENT_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "WRONG_CONTENT_TYPE";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    getStaffMe: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
                depth?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description BAD_REQUEST */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    postStuckWorkIdAgain: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        state: "retrying" | "stuck" | "resolved";
                    };
                };
            };
            /** @description BAD_REQUEST, FORM_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST" | "FORM_INVALID";
                    };
                };
            };
            /** @description FOREIGN_ORIGIN, NOT_ALLOWED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "FOREIGN_ORIGIN" | "NOT_ALLOWED";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description WRONG_CONTENT_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "WRONG_CONTENT_TYPE";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
    postTicketsLookup: {
        parameters: {
            query?: {
                lang?: "zh" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    exam?: string;
                    province?: string;
                    idType?: string;
                    idNumber?: string;
                    name?: string;
                    captcha?: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description BAD_REQUEST, FORM_INVALID, CAPTCHA_FAILED, CAPTCHA_USED */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BAD_REQUEST" | "FORM_INVALID" | "CAPTCHA_FAILED" | "CAPTCHA_USED";
                    };
                };
            };
            /** @description FOREIGN_ORIGIN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "FOREIGN_ORIGIN";
                    };
                };
            };
            /** @description LOOKUP_NOTHING */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "LOOKUP_NOTHING";
                    };
                };
            };
            /** @description TICKET_NOT_ARRANGED, TICKET_NOT_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TICKET_NOT_ARRANGED" | "TICKET_NOT_OPEN";
                    };
                };
            };
            /** @description BODY_TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "BODY_TOO_LARGE";
                    };
                };
            };
            /** @description WRONG_CONTENT_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "WRONG_CONTENT_TYPE";
                    };
                };
            };
            /** @description TOO_MANY_REQUESTS */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_MANY_REQUESTS";
                    };
                };
            };
            /** @description TOO_BUSY */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "TOO_BUSY";
                    };
                };
            };
            /** @description NO_SPACE */
            507: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"] & {
                        /** @enum {unknown} */
                        code?: "NO_SPACE";
                    };
                };
            };
        };
    };
}
