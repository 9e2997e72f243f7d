;;; emacs.el --- the language server in Emacs, by eglot  -*- lexical-binding: t -*-
;; Started by others.test.mjs in a copy of the sample, not with -Q (that hides the packages of the system), with the
;; configuration that docs/editors.md gives in the folder RAPPORTEUR_SETUP.
;; Each test prints "ok NAME" or "not ok NAME".
(package-initialize)
(require 'cl-lib)
(require 'eglot)
(require 'flymake)
(require 'markdown-mode)

(defvar draft-root (expand-file-name default-directory))
(defvar draft-mapping (expand-file-name "06-solutions/00-mapping.md"))
(defvar draft-key-issue (expand-file-name "05-key-issues/01-device-triggering.md"))
(defvar draft-solution (expand-file-name "06-solutions/02-trigger-in-secured-sms.md"))
(defvar draft-fix "Mark the cell, as the text says")
(defvar draft-failed nil)

(dolist (file (directory-files (getenv "RAPPORTEUR_SETUP") t "\\.el\\'")) (load file nil t))
(setq eglot-sync-connect 20
      eglot-autoshutdown nil
      eglot-confirm-server-initiated-edits nil
      flymake-start-on-flymake-mode t
      make-backup-files nil
      create-lockfiles nil
      project-find-functions (list (lambda (_) (cons 'transient draft-root))))

(defmacro draft-test (name &rest body)
  "Run BODY as the test NAME."
  (declare (indent 1))
  `(condition-case problem
       (progn ,@body (princ (format "ok %s\n" ,name)))
     (error (setq draft-failed t)
            (princ (format "not ok %s\n%s\n" ,name (error-message-string problem))))))

(defun draft-wait (what condition)
  "Wait until CONDITION holds; WHAT says what it is."
  (let ((end (+ (float-time) 20)))
    (while (and (not (funcall condition)) (< (float-time) end))
      (accept-process-output nil 0.05))
    (unless (funcall condition) (error "timed out: %s" what))))

(defun draft-finding-lines ()
  "The lines, from 1, of what the mapping table and the texts disagree on."
  (let ((lines nil))
    (dolist (one (flymake-diagnostics))
      (when (string-search "addresses KI#" (flymake-diagnostic-text one))
        (push (line-number-at-pos (flymake-diagnostic-beg one)) lines)))
    (sort lines #'<)))

(draft-test "eglot connects"
  (find-file draft-mapping)
  (apply #'eglot (eglot--guess-contact))
  (draft-wait "the server manages the buffer" #'eglot-managed-p))

(draft-test "findings are shown by flymake"
  (flymake-mode 1)
  (flymake-start)
  (draft-wait "findings in lines 12 and 18" (lambda () (equal (draft-finding-lines) '(12 18)))))

(draft-test "go to definition opens the key issue"
  (find-file draft-solution)
  (draft-wait "the server manages the buffer" #'eglot-managed-p)
  (search-forward "KI#1")
  (backward-char 2)
  (let ((xref-prompt-for-identifier nil)) (call-interactively #'xref-find-definitions))
  (unless (equal (buffer-file-name) draft-key-issue) (error "it opened %s" (buffer-file-name)))
  (unless (= 1 (line-number-at-pos)) (error "line %d" (line-number-at-pos))))

(draft-test "the code action marks the cell, and its finding goes"
  (find-file draft-mapping)
  (goto-char (point-min))
  (forward-line 17)
  ;; A batch Emacs has no menu to pop up: it asks in the minibuffer.
  (cl-letf (((symbol-function 'completing-read) (lambda (&rest _) draft-fix))
            (last-nonmenu-event t))
    (eglot-code-actions (+ (point) 22) (+ (point) 22) "quickfix" t))
  (unless (looking-at-p (regexp-quote "| Solution #8 | | | | X |"))
    (error "the line is %s" (buffer-substring (line-beginning-position) (line-end-position))))
  (eglot--signal-textDocument/didChange) ; a batch Emacs has no idle time in which eglot would send it
  (draft-wait "one finding" (lambda () (equal (draft-finding-lines) '(12)))))

(dolist (buffer (buffer-list))
  (with-current-buffer buffer (set-buffer-modified-p nil)))
(ignore-errors (eglot-shutdown-all))
(kill-emacs (if draft-failed 1 0))
