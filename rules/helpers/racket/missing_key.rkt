; Is an exception about a key that is not there?
(define (missing-key? e)
  (or (key-error? e) (and (exn:fail:contract? e) (regexp-match? #rx"no value found for key" (exn-message e)))))
