; Is an exception about an index or a key that is not there?
(define (lookup-failed? e)
  (or (lookup-error? e) (outside? e) (missing-key? e)))
