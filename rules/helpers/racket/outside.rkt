; Is an exception about an index that is not there?
(define (outside? e)
  (or (index-error? e)
      (and (exn:fail:contract? e) (regexp-match? #rx"ref: (index is|index too|contract violation)" (exn-message e)))))
