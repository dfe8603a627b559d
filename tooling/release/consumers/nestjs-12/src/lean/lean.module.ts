import { Module } from "@nestjs/common";
import { LeanController } from "./lean.controller.js";
import { LeanService } from "./lean.service.js";

@Module({ controllers: [LeanController], providers: [LeanService] })
export class LeanModule {}
