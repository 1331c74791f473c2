; Is an exception about arithmetic that has no result?
(define (arithmetic-failed? e)
  (or (arithmetic-error? e) (exn:fail:contract:divide-by-zero? e)))
