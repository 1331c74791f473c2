; Is an exception about an index that is not there?
(define (outside? e)
  (define message (exn-message e))
  (or (index-error? e)
      (string=? message "gvector-remove-last!: empty")
      (and (exn:fail:contract? e)
           (regexp-match? #rx"(ref|set!|remove!): (index |contract violation\n *expected: (natural|exact-nonneg))" message))))
