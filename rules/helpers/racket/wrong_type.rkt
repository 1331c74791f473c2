; Is an exception about a value of the wrong type?
(define (wrong-type? e)
  (or (type-error? e)
      (and (exn:fail:contract? e)
           (regexp-match? #rx"contract violation|not a procedure|arity mismatch" (exn-message e))
           (not (outside? e)))))
