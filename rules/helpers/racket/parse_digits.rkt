; The integer that a text says in a base.
(define (parse-digits text base)
  (define trimmed (string-trim text white-space))
  (define prefix (case base [(2) "0[bB]_?"] [(8) "0[oO]_?"] [(16) "0[xX]_?"] [else ""]))
  (define parts (regexp-match (pregexp (format "^([-+]?)(?:~a)?([0-9a-zA-Z]+(?:_[0-9a-zA-Z]+)*)$" prefix)) trimmed))
  (define number (and parts (string->digits (string-replace (caddr parts) "_" "") base)))
  (cond
    [(not number) (raise-user-error (format "invalid literal for int() with base ~a: '~a'" base text))]
    [(string=? (cadr parts) "-") (- number)]
    [else number]))
