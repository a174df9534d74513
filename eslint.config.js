import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Forbids imports from other rooms of the house; the table stands in the README. */
function mayNotImport(...patterns) {
  return {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: patterns.map((regex) => ({ regex, message: 'The README tells who may import whom.' })) },
    ],
  };
}

const nodeSide = '(^node:|/(build|manifests|preview|report|tools|bench)/)';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'build/fixtures/', 'modules/', 'examples/', 'shared/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'No enums: use a union of literals.' },
        { selector: 'ExportAllDeclaration', message: 'No barrels.' },
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
      'no-eval': 'error',
      'no-alert': 'error',
      'no-console': 'off',
    },
  },
  {
    files: ['components/**/*.ts'],
    ignores: ['components/{model,tracking}/**/!(*.browser).test.ts'],
    plugins: { lit, wc, 'lit-a11y': litA11y },
    languageOptions: { globals: globals.browser },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
      'no-console': 'error',
      ...mayNotImport(nodeSide),
    },
  },
  {
    files: ['components/model/**/*.ts'],
    ignores: ['components/model/**/*.test.ts'],
    rules: mayNotImport(nodeSide, '^lit', '^@', '/(tracking|player|lesson|shared)/'),
  },
  {
    files: ['components/tracking/**/*.ts'],
    ignores: ['components/tracking/**/*.test.ts'],
    rules: mayNotImport(nodeSide, '^lit', '/(player|lesson|shared)/'),
  },
  { files: ['**/*.test.ts'], rules: { '@typescript-eslint/no-unused-expressions': 'off' } },
  {
    files: [
      '*.js',
      'tools/**/*.ts',
      'build/**/*.ts',
      'preview/**/*.ts',
      'e2e/**/*.ts',
      'bench/**/*.ts',
      'report/**/*.ts',
    ],
    languageOptions: { globals: { ...globals.node } },
  },
);
