; A dictionary in the canonical encoding.
(define (encode-dict d encode-key encode-value)
  (encode-tagged "dict" (encode-items (entries d) (λ (e) (format "[~a,~a]" (encode-key (car e)) (encode-value (cadr e)))))))
