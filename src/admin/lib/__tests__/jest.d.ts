// The admin's own tsconfig knows React's types only.
/// <reference types="jest" />
