; The float that a text says.
(define (parse-float text)
  (define trimmed (regexp-replace* #px"(?<=\\d)_(?=\\d)" (string-downcase (string-trim text white-space)) ""))
  (define parts (regexp-match #px"^([-+]?)(inf|infinity|nan|(?:\\d+\\.?\\d*|\\.\\d+)(?:e[-+]?\\d+)?)$" trimmed))
  (define size
    (cond
      [(not parts) (raise-user-error (format "could not convert string to float: '~a'" text))]
      [(regexp-match? #rx"^inf" (caddr parts)) +inf.0]
      [(string=? (caddr parts) "nan") +nan.0]
      [else (exact->inexact (string->number (caddr parts) 10 'read 'decimal-as-exact))]))
  (if (string=? (cadr parts) "-") (* -1.0 size) size))
