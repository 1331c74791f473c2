; The integer that a text says.
(define (parse-int text)
  (define trimmed (string-trim text white-space))
  (if (regexp-match? #px"^[-+]?\\d+(?:_\\d+)*$" trimmed)
      (string->number (string-replace trimmed "_" ""))
      (raise-user-error (format "invalid literal for int() with base 10: '~a'" text))))
