/* Kernels with the ABI of generated code, loaded as a code section would be. */
#include <stdint.h>

/* operand 1 = operand 0 + 1, elementwise over sizes[0] floats. */
void fit_0_addone(void *const *operands, const int64_t *sizes,
                  int64_t partition, int64_t partitions) {
  const float *in = operands[0];
  float *out = operands[1];
  int64_t begin = sizes[0] * partition / partitions;
  int64_t end = sizes[0] * (partition + 1) / partitions;
  for (int64_t i = begin; i < end; ++i)
    out[i] = in[i] + 1.0f;
}

/* What it takes: partitions, operands, bytes of each. */
const int64_t fit_0_addone_signature[] __asm__("fit_0_addone.signature") = {
    7, 2, 400, 400};

/* A kernel of which nothing is said. */
void fit_0_unsaid(void *const *operands, const int64_t *sizes,
                  int64_t partition, int64_t partitions) {
  fit_0_addone(operands, sizes, partition, partitions);
}
