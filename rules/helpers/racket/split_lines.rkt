; The lines of a string, with their ends or without.
(define (split-lines text keep?)
  (define ends "\n\r\v\f\u1c-\u1e\u85\u2028\u2029")
  (define line (pregexp (format "([^~a]*)(?:\r\n|[~a])|[^~a]+" ends ends ends)))
  (regexp-match* line text #:match-select (if keep? car (λ (found) (or (cadr found) (car found))))))
